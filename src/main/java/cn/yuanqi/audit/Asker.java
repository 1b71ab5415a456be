package cn.yuanqi.audit;

import java.util.UUID;

/** Who is behind the request under way; the room that knows implements it. */
public interface Asker {
    /** A person as they were called when they did something. */
    record Person(UUID id, String name, String email) {
    }

    /** {@code null} when no person is: a job, a socket, a command. */
    Person asker();

    /** Whom the asker stands in for in what they do now; {@code null} for nobody. */
    default Person inNameOf() {
        return null;
    }
}

package cn.yuanqi.identity;

import java.util.List;
import java.util.UUID;

/** What a room keeps about a person, beside their name on what they did. Each room that does says so itself. */
public interface Personal {
    /** Under which name it is handed out. */
    String noun();

    /** What stands in the current park, as it is handed out. */
    List<?> of(UUID person);

    /** Forgets it in the current park; nothing that anybody has to keep. */
    void forget(UUID person);
}

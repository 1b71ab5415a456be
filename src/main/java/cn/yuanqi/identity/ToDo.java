package cn.yuanqi.identity;

import java.time.LocalDate;
import java.util.List;

/**
 * What waits for people in one room. A room with such things implements it as a bean, and everybody's home page asks all
 * of them. Asked inside a transaction, in the park of the request; it counts and never lists, since a home page is opened
 * often.
 */
public interface ToDo {

    /**
     * What waits for the asker, and only what they may act on or must know of; kinds of which there is none may be in it.
     *
     * @param today the park's day
     */
    List<Item> waitingFor(Actor actor, LocalDate today);

    /**
     * Things of one kind.
     *
     * @param icon of the sprite
     * @param words what they are, in the language of the request
     * @param path of the page that lists them below the park, with a leading slash
     */
    record Item(String icon, String words, Tally tally, String path) {
    }
}

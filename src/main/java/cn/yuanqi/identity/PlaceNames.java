package cn.yuanqi.identity;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells the names of enterprises, which this room cannot know: the register implements it. */
public interface PlaceNames {
    /** Those of the current park's enterprises that there are. */
    Map<UUID, String> of(Collection<UUID> enterprises);
}

package cn.yuanqi.request;

import java.util.Map;
import java.util.UUID;

/** An application as it is sent. */
class CaseInput {
    /** The item's code or id. */
    public String item;
    /** {@code null} for the asker's own. */
    public UUID enterpriseId;
    /** By the codes of the item's questions; texts or numbers. */
    public Map<String, Object> answers;
}

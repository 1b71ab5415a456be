package cn.yuanqi.enterprise;

/**
 * The rule that decided a move.
 *
 * @param rule its name, version, and the condition that was met, in words
 * @param evaluation JSON: every condition with its figure and where that came from, as they stood
 */
public record Ruling(String rule, String evaluation) {
}

package cn.yuanqi.identity;

import java.util.List;

/** Work came into other hands; fired in the transaction of the change. @param things as people call them */
public record HandedOver(String parkId, String from, String to, String toMail, List<String> things) {
}

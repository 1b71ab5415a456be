package cn.yuanqi.enterprise.incubation;

import java.util.UUID;

/** The mail address of an application has confirmed it: the park's operators have something to look at. */
public record EntryConfirmed(String parkId, UUID applicationId, String number, String company) {
}

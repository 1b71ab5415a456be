package cn.yuanqi.enterprise.incubation;

import java.util.UUID;

/** What became of an application from outside, for the applicant. */
public record EntryDecided(String parkId, UUID applicationId, String number, String company, String mail,
        Outcome outcome, String reason) {
    public enum Outcome {
        ACCEPTED, RETURNED, DECLINED
    }
}

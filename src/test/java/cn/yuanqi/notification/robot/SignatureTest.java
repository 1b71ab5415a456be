package cn.yuanqi.notification.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;

import org.junit.jupiter.api.Test;

/** Reckoned outside of Java, by the vendors' descriptions. */
class SignatureTest {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void eachVendorsSignatureIsAsTheyDescribeIt() {
        assertEquals("ZoLldwpFLVtfbHxJfp9fOUCb9c70iQ1LJyoDDmPmq8o%3D",
                Signature.dingTalk(1573545678999L, "SECtest0123456789abcdef"));
        assertEquals("hE7UQWkmOU/sfLvRNkAU5iTOB+nke6JvdN9pJ9jSvNQ=", Signature.feishu(1599360473L, "demoSecret"));
        assertEquals("v1=87739230fbd8a9eea644527d0f1ce09fa788ad477011fa21e892492322ff4d3b",
                Signature.generic(1599360473L, "topsecret", "{\"a\":1}"));
    }

    @Test
    void whatIsSealedOpensForItsOwnerAloneAndNeverLooksTheSameTwice() {
        var seal = new Seal(KEY);
        var closed = seal.close("https://oapi.dingtalk.com/robot/send?access_token=x", "one");
        assertEquals("https://oapi.dingtalk.com/robot/send?access_token=x", seal.open(closed, "one"));
        assertNotEquals(closed, seal.close("https://oapi.dingtalk.com/robot/send?access_token=x", "one"));
        assertFalse(new String(Base64.getDecoder().decode(closed)).contains("access_token"));
        assertThrows(IllegalStateException.class, () -> seal.open(closed, "two"));
        var bytes = Base64.getDecoder().decode(closed);
        bytes[20] ^= 1;
        assertThrows(IllegalStateException.class,
                () -> seal.open(Base64.getEncoder().encodeToString(bytes), "one"));
        assertThrows(IllegalArgumentException.class, () -> new Seal("c2hvcnQ="));
    }

    @Test
    void theDelayDoublesUpToAnHourAFifthMoreOrLess() {
        assertEquals(24, RobotDelivery.delay(1, 0).toSeconds());
        assertEquals(30, RobotDelivery.delay(1, 0.5).toSeconds());
        assertTrue(RobotDelivery.delay(1, 0.999).toMillis() < 36_000);
        assertEquals(60, RobotDelivery.delay(2, 0.5).toSeconds());
        assertEquals(3_600, RobotDelivery.delay(50, 0.5).toSeconds());
    }
}

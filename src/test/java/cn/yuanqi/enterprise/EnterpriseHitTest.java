package cn.yuanqi.enterprise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

class EnterpriseHitTest {
    private static final UUID LOW = UUID.fromString("00000000-0000-7000-8000-000000000000");
    private static final UUID HIGH = UUID.fromString("ffffffff-0000-7000-8000-000000000000");

    @Property(tries = 2000)
    void textsStandAsTheirBytesDo(@ForAll @CharRange(from = 'a', to = 'c') String same, @ForAll int one,
            @ForAll int other) {
        var left = same + character(one);
        var right = same + character(other);
        assertEquals(Integer.signum(Arrays.compareUnsigned(left.getBytes(UTF_8), right.getBytes(UTF_8))),
                Integer.signum(EnterpriseHit.compare(left, right)));
    }

    private static String character(int any) {
        int point = Math.floorMod(any, Character.MAX_CODE_POINT + 1);
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? "" : Character.toString(point);
    }

    @Test
    void nothingStandsFirstAndEqualFactsStandById() {
        var nothing = new EnterpriseHit(HIGH, null);
        var firstOfTwo = new EnterpriseHit(LOW, Lifecycle.APPLYING);
        var secondOfTwo = new EnterpriseHit(HIGH, Lifecycle.APPLYING);
        var last = new EnterpriseHit(LOW, Lifecycle.TENANT);
        var hits = Arrays.asList(last, secondOfTwo, firstOfTwo, nothing);
        hits.sort(EnterpriseHit.ORDER);
        assertEquals(List.of(nothing, firstOfTwo, secondOfTwo, last), hits);
    }
}

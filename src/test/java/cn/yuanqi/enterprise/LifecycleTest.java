package cn.yuanqi.enterprise;

import static cn.yuanqi.enterprise.Lifecycle.APPLYING;
import static cn.yuanqi.enterprise.Lifecycle.GRADUATED;
import static cn.yuanqi.enterprise.Lifecycle.INCUBATING;
import static cn.yuanqi.enterprise.Lifecycle.LEAD;
import static cn.yuanqi.enterprise.Lifecycle.LEFT;
import static cn.yuanqi.enterprise.Lifecycle.TENANT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {

    @Test
    void theMovesAreThoseOfTheRule() {
        assertEquals(EnumSet.of(APPLYING, TENANT, LEFT), LEAD.following());
        assertEquals(EnumSet.of(INCUBATING, LEAD, LEFT), APPLYING.following());
        assertEquals(EnumSet.of(GRADUATED, TENANT, LEFT), INCUBATING.following());
        assertEquals(EnumSet.of(TENANT, LEFT), GRADUATED.following());
        assertEquals(EnumSet.of(APPLYING, LEFT), TENANT.following());
        assertEquals(EnumSet.noneOf(Lifecycle.class), LEFT.following());
    }

    @ParameterizedTest
    @EnumSource
    void stayingIsNoMove(Lifecycle stage) {
        assertEquals(false, stage.mayBecome(stage));
    }

    @Test
    void leadsAndApplicantsHaveNotEntered() {
        assertEquals(EnumSet.of(INCUBATING, GRADUATED, LEFT, TENANT), Lifecycle.entered());
    }
}

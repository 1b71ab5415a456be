package cn.yuanqi;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;

import io.quarkus.test.common.QuarkusTestResource;

/** What tests of doors and stores have in common: the real stack and two parks. */
@QuarkusTestResource(TestStack.class)
public abstract class TwoParksTest {
    @Inject
    protected TwoParks parks;

    @BeforeEach
    void openBothParks() {
        parks.open();
    }
}

package cn.yuanqi.demo;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.environment.monitoring.OutletFixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/**
 * One whole day of each person on the demo, in both languages. They use up what the demo has to do, so they come after
 * the tests of the demo itself: classes of one profile run in the order of their names.
 */
@NeedsBrowser
@QuarkusTest
@TestProfile(DemoProfile.class)
class WorkingDaysTest {
    private static Stage stage;

    @TestHTTPResource
    String root;
    @Inject
    OutletFixture outlets;

    @BeforeEach
    void open() {
        if (stage == null) {
            stage = new Stage(root);
        }
    }

    @AfterEach
    void noScriptComplained() {
        stage.noComplaints();
    }

    @AfterAll
    static void close() {
        if (stage != null) {
            stage.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void ofAnOperator(String language) {
        stage.speak(language);
        new OperatorsDay(stage).pass();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void ofALeader(String language) {
        stage.speak(language);
        new LeadersDay(stage).pass();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void ofAStartup(String language) {
        stage.speak(language);
        new StartupsDay(stage).pass();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void ofAFinancier(String language) {
        stage.speak(language);
        new FinanciersDay(stage).pass();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void ofAnOfficer(String language) {
        stage.speak(language);
        new OfficersDay(stage, outlets).pass();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void ofThePlatform(String language) {
        stage.speak(language);
        new PlatformsDay(stage).pass();
    }
}

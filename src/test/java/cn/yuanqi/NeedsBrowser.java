package cn.yuanqi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests of pages in a real browser: skipped where there is none, unless {@code YUANQI_BROWSER_REQUIRED=true} wants one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Condition.class)
public @interface NeedsBrowser {

    class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Browser.chromium().isPresent()) {
                return ConditionEvaluationResult.enabled("there is a Chromium");
            }
            if ("true".equals(System.getenv("YUANQI_BROWSER_REQUIRED"))) {
                throw new IllegalStateException("YUANQI_BROWSER_REQUIRED is true, but there is no Chromium.");
            }
            if (context.getTestMethod().isEmpty()) {
                System.out.println("Browser tests are skipped: there is no Chromium (apt-get install chromium).");
            }
            return ConditionEvaluationResult.disabled("there is no Chromium");
        }
    }
}

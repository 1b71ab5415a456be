package cn.yuanqi.environment.monitoring;

import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** How long readings are kept, as it is typed: months. */
record RetentionForm(String readingsMonths, String meansMonths, String framesMonths) {

    static RetentionForm of(Retention retention) {
        return new RetentionForm(String.valueOf(retention.readings()), String.valueOf(retention.means()),
                String.valueOf(retention.frames()));
    }

    /** @throws Problem 422 naming every field that is missing or wrong */
    Retention read() {
        var errors = new ArrayList<Problem.FieldError>();
        int readings = months("readingsMonths", readingsMonths, Retention.SHORTEST, errors);
        int means = months("meansMonths", meansMonths, Retention.SHORTEST_MEANS, errors);
        int frames = months("framesMonths", framesMonths, Retention.SHORTEST, errors);
        if (errors.isEmpty() && means < readings) {
            errors.add(new Problem.FieldError("meansMonths", words().meansShorter()));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new Retention(readings, means, frames);
    }

    private static int months(String field, String typed, int shortest, List<Problem.FieldError> errors) {
        boolean number = typed != null && typed.strip().matches("\\d{1,4}");
        int months = number ? Integer.parseInt(typed.strip()) : 0;
        if (months < shortest || months > Retention.LONGEST) {
            errors.add(new Problem.FieldError(field, words().badMonths(shortest, Retention.LONGEST)));
        }
        return months;
    }

    private static RetentionWords words() {
        return Language.words(RetentionWords.class);
    }
}

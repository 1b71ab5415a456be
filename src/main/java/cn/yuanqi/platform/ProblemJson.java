package cn.yuanqi.platform;

import java.util.List;

/** An error as JSON (RFC 9457, with the fields and the number to quote beside it). */
record ProblemJson(String type, String title, int status, String detail, List<Problem.FieldError> errors,
        String reference) {
    static final String TYPE = "application/problem+json";
}

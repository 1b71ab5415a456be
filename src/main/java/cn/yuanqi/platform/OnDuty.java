package cn.yuanqi.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Scheduled work that looks after what an instance holds itself (sockets, streams): done where that is, not by the jobs' instance. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnDuty {
    Duty[] value();
}

package cn.yuanqi.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An entity without a life of its own: its rows are a field of their owner, and the audit shows them as that. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PartOf {
    /** The {@code @ManyToOne} attribute that leads to the owner. */
    String owner();

    /** What the rows are called together in the owner's entry. */
    String as();
}

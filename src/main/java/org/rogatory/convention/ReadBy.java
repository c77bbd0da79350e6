package org.rogatory.convention;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says who reads what is typed into a field of a form; the page says it beside the label. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadBy {

  /** Who reads it; of a map whose keys know it, what is not known. */
  Reader value() default Reader.OFFICE;

  /** The constants whose ids are the keys of a map, each of which knows its reader. */
  Class<? extends Reader.Known> each() default Reader.Known.class;
}

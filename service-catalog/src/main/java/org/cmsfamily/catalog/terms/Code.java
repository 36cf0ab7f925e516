package org.cmsfamily.catalog.terms;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A code: letters, digits, '.', '_' and '-'. */
@Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}", message = "{code-form}")
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {

  /** Not used: the form has its own words. */
  String message() default "is no code";

  /** As Bean Validation demands. */
  Class<?>[] groups() default {};

  /** As Bean Validation demands. */
  Class<? extends Payload>[] payload() default {};
}

package org.cmsfamily.registry.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.cmsfamily.registry.request.CodePatterns;
import org.jspecify.annotations.Nullable;

/** There is a name in one language at least, each under the tag of its language. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NamedByLanguage.Check.class)
public @interface NamedByLanguage {

  /** What is said of names of which there is none. */
  String message() default "{name-needed}";

  /** As every constraint has. */
  Class<?>[] groups() default {};

  /** As every constraint has. */
  Class<? extends Payload>[] payload() default {};

  /** Checks the names. */
  class Check implements ConstraintValidator<NamedByLanguage, Names> {

    private static final Pattern TAG = Pattern.compile(CodePatterns.LANGUAGE_TAG);

    @Override
    public boolean isValid(Names names, ConstraintValidatorContext context) {
      if (names.byLanguage().isEmpty()) {
        return false;
      }
      context.disableDefaultConstraintViolation();
      return names.byLanguage().entrySet().stream()
              .filter(name -> !isValid(name.getKey(), name.getValue(), context))
              .count()
          == 0;
    }

    private static boolean isValid(
        String tag, @Nullable String name, ConstraintValidatorContext context) {
      if (!TAG.matcher(tag).matches()) {
        return refuse("{language-tag}", tag, context);
      }
      return (name != null && !name.isBlank() && name.length() <= Names.LONGEST)
          || refuse("{name-length}", tag, context);
    }

    private static boolean refuse(String message, String tag, ConstraintValidatorContext context) {
      context
          .buildConstraintViolationWithTemplate(message)
          .addPropertyNode(tag)
          .addConstraintViolation();
      return false;
    }
  }
}

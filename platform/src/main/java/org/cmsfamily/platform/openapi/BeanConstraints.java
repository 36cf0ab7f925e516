package org.cmsfamily.platform.openapi;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What Bean Validation demands, in the words of JSON Schema. */
final class BeanConstraints {

  private BeanConstraints() {}

  /** Whether one of the annotations, or of those they consist of, wants a value. */
  static boolean wantValue(Annotation[] annotations) {
    for (var annotation : annotations) {
      if (annotation instanceof NotNull
          || annotation instanceof NotBlank
          || annotation instanceof NotEmpty
          || (isComposed(annotation) && wantValue(annotation.annotationType().getAnnotations())))
        return true;
    }
    return false;
  }

  /** Adds what the annotations demand; nothing to what is described elsewhere. */
  static void apply(Annotation[] annotations, Schema schema) {
    var types = schema.getType();
    if (schema.getRef() != null || types == null) return;
    for (var annotation : annotations) {
      apply(annotation, types.getFirst(), schema);
      if (isComposed(annotation)) apply(annotation.annotationType().getAnnotations(), schema);
    }
  }

  private static void apply(Annotation annotation, SchemaType type, Schema schema) {
    switch (annotation) {
      case Pattern pattern when schema.getPattern() == null ->
          schema.setPattern("^(?:" + pattern.regexp() + ")$");
      case Size size -> size(size.min(), size.max(), type, schema);
      case NotBlank ignored -> size(1, Integer.MAX_VALUE, type, schema);
      case NotEmpty ignored -> size(1, Integer.MAX_VALUE, type, schema);
      case Min min when type == SchemaType.INTEGER ->
          schema.setMinimum(BigDecimal.valueOf(min.value()));
      case Max max when type == SchemaType.INTEGER ->
          schema.setMaximum(BigDecimal.valueOf(max.value()));
      case Positive ignored when type == SchemaType.INTEGER -> schema.setMinimum(BigDecimal.ONE);
      case PositiveOrZero ignored when type == SchemaType.INTEGER ->
          schema.setMinimum(BigDecimal.ZERO);
      default -> {}
    }
  }

  private static void size(int least, int most, SchemaType type, Schema schema) {
    var min = least == 0 ? null : least;
    var max = most == Integer.MAX_VALUE ? null : most;
    switch (type) {
      case STRING -> {
        if (min != null) schema.setMinLength(min);
        if (max != null) schema.setMaxLength(max);
      }
      case ARRAY -> {
        if (min != null) schema.setMinItems(min);
        if (max != null) schema.setMaxItems(max);
      }
      case OBJECT -> {
        if (min != null) schema.setMinProperties(min);
        if (max != null) schema.setMaxProperties(max);
      }
      default -> {}
    }
  }

  private static boolean isComposed(Annotation annotation) {
    return annotation.annotationType().isAnnotationPresent(Constraint.class);
  }
}

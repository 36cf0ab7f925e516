package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.request.CodePatterns;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom an effect speaks: someone by kind, or the words of what was published. */
@JsonDeserialize(using = AddresseeReader.class)
@Schema(oneOf = {AddresseeRequest.AddresseeOfKind.class, String.class})
public sealed interface AddresseeRequest {

  /** Whom an invitation can address. */
  enum AddresseeKind {
    @JsonProperty("body")
    BODY,
    @JsonProperty("instrument")
    INSTRUMENT,
    @JsonProperty("office")
    OFFICE,
    @JsonProperty("class")
    CLASS,
    @JsonProperty("external")
    EXTERNAL
  }

  /** An addressee as published. */
  record Published(String text) implements AddresseeRequest {}

  /**
   * An addressee; {@code kind} says which fields it has.
   *
   * @param code of a body or an instrument
   * @param role of an office
   * @param holder of an office
   * @param className of a class
   * @param name of someone outside the registry
   */
  @JsonDeserialize(using = JsonDeserializer.None.class)
  record AddresseeOfKind(
      @NotNull AddresseeKind kind,
      @Nullable @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
          String code,
      @Nullable @Pattern(regexp = CodePatterns.SLUG, message = CodePatterns.SLUG_FORM) String role,
      @Nullable @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
          String holder,
      @Nullable
          @Pattern(regexp = Addressee.OTHER_INSTRUMENTS, message = "{pattern.other-instruments}")
          String className,
      @Nullable @Size(min = 1, max = 500) String name)
      implements AddresseeRequest {

    void check(String pointer, Violations violations) {
      fields()
          .forEach(
              (field, value) -> {
                if (isOfItsKind(field) && value == null) {
                  violations.add(pointer + "/" + field, Text.of("needed-for-kind"));
                } else if (!isOfItsKind(field) && value != null) {
                  violations.add(pointer + "/" + field, Text.of("not-of-this-kind"));
                }
              });
    }

    private Map<String, @Nullable String> fields() {
      var fields = new LinkedHashMap<String, @Nullable String>();
      fields.put("code", code);
      fields.put("role", role);
      fields.put("holder", holder);
      fields.put("className", className);
      fields.put("name", name);
      return fields;
    }

    private boolean isOfItsKind(String field) {
      return switch (kind) {
        case BODY, INSTRUMENT -> field.equals("code");
        case OFFICE -> field.equals("role") || field.equals("holder");
        case CLASS -> field.equals("className");
        case EXTERNAL -> field.equals("name");
      };
    }

    /** The addressee, once it is in order. */
    Addressee toAddressee() {
      return switch (kind) {
        case BODY -> new Addressee.OfBody(Objects.requireNonNull(code));
        case INSTRUMENT -> new Addressee.OfInstrument(Objects.requireNonNull(code));
        case OFFICE ->
            new Addressee.OfOffice(Objects.requireNonNull(role), Objects.requireNonNull(holder));
        case CLASS -> new Addressee.OfClass(Objects.requireNonNull(className));
        case EXTERNAL -> new Addressee.Outside(Objects.requireNonNull(name));
      };
    }
  }
}

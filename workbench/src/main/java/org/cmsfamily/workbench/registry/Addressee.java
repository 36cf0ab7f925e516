package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * To whom a provision speaks; the kind says which members there are.
 *
 * @param kind body, instrument, office, class or external
 * @param code of a body or an instrument
 * @param role of an office
 * @param holder of an office
 * @param className of a class
 * @param name of somebody outside the registry
 */
public record Addressee(
    String kind,
    @Nullable String code,
    @Nullable String role,
    @Nullable String holder,
    @Nullable String className,
    @Nullable String name) {
  private static final String OUTSIDE = "external";
  private static final int PARTS = 3;

  /** Somebody outside the registry. */
  public static Addressee outside(String name) {
    return new Addressee(OUTSIDE, null, null, null, null, name);
  }

  /**
   * The one of a choice such as {@code body CMS-STC} or {@code office chair CMS-STC}; null if it is
   * no choice.
   */
  public static @Nullable Addressee chosen(String choice) {
    var parts = List.of(choice.split(" ", PARTS));
    var second = parts.size() > 1 ? parts.get(1) : "";
    return switch (parts.getFirst()) {
      case "body", "instrument" -> new Addressee(parts.getFirst(), second, null, null, null, null);
      case "class" -> new Addressee("class", null, null, null, second, null);
      case "office" ->
          parts.size() < PARTS
              ? null
              : new Addressee("office", null, second, parts.get(2), null, null);
      default -> null;
    };
  }

  /** As a choice names it; empty for somebody outside the registry. */
  public String choice() {
    return isOutside() ? "" : kind + " " + words();
  }

  /** Who it is, in one line. */
  public String words() {
    return Stream.of(code, role, holder, className, name)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  /** Whether it is somebody outside the registry. */
  @JsonIgnore
  public boolean isOutside() {
    return kind.equals(OUTSIDE);
  }
}

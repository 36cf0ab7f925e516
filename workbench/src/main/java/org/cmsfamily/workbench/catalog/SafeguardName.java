package org.cmsfamily.workbench.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rule that terms have to keep. */
public enum SafeguardName {
  LEGAL_AUTONOMY,
  MANDATE,
  PURPOSE,
  STEPWISE_ROLL_OUT,
  SERVICE_AREA,
  NO_ADDITIONAL_COST,
  IDENTITY_PRESERVED,
  EFFICIENCY_IMPROVED,
  EVIDENCE_WEIGHED,
  SHARES_ADD_UP,
  REVIEW_PLANNED;

  /** Its name at the services, such as {@code NoAdditionalCost}. */
  public String word() {
    return Arrays.stream(name().split("_"))
        .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** The safeguard of a word such as {@code NoAdditionalCost}; null if these pages know none. */
  static @Nullable SafeguardName of(String word) {
    var name = word.replaceAll("(?<!^)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(safeguard -> safeguard.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The paragraphs of the decision of 2015 that it rests on; none if it is arithmetic. */
  public List<String> paragraphs() {
    return switch (this) {
      case LEGAL_AUTONOMY -> List.of("P1");
      case MANDATE -> List.of("P3", "P8", "P12");
      case PURPOSE -> List.of("P6", "P3");
      case STEPWISE_ROLL_OUT -> List.of("P7", "P12");
      case SERVICE_AREA -> List.of("P7");
      case NO_ADDITIONAL_COST, IDENTITY_PRESERVED, EFFICIENCY_IMPROVED -> List.of("P9");
      case EVIDENCE_WEIGHED -> List.of("P2", "P4");
      case SHARES_ADD_UP -> List.of();
      case REVIEW_PLANNED -> List.of("P8");
    };
  }
}

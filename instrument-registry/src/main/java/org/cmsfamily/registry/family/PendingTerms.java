package org.cmsfamily.registry.family;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Service areas, roll-out and house rules as they shall be once a second office holder of the host
 * has confirmed them.
 *
 * @param serviceAreas null of terms that were entered before areas were among them: they stay
 * @param decision the key of the decision, of the body reported to, that changes them
 * @param enteredBy the person who entered them
 */
public record PendingTerms(
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ServiceArea> serviceAreas,
    RollOut rollOut,
    HouseRules houseRules,
    String decision,
    String enteredBy,
    Instant enteredAt) {

  public PendingTerms {
    serviceAreas = serviceAreas == null ? null : List.copyOf(serviceAreas);
  }
}

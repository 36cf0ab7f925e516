package org.cmsfamily.registry.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/** What a draft says after all; what is not given stays as it was. */
public record DecisionCorrectionRequest(
    @Nullable @Valid Names title,
    @Nullable @Size(max = 300) List<@Valid ProvisionRequest> provisions,
    @Nullable @Size(max = 200) List<@Valid Relation> relations,
    @NotBlank @Size(max = 4000) String reason,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    if (provisions != null) {
      ProvisionRequest.check(provisions, violations);
    }
  }

  /** The provisions, if they are given. */
  @Nullable List<Provision> provisionsOf(String instrument) {
    return provisions == null
        ? null
        : provisions.stream().map(one -> one.toProvision(instrument)).toList();
  }
}

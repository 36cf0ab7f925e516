package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.EntryLimits;
import org.cmsfamily.registry.decision.EffectRequest.EffectType;
import org.cmsfamily.registry.request.CodePatterns;
import org.jspecify.annotations.Nullable;

/** A provision as the registrar records it. */
public record ProvisionRequest(
    @Nullable @Size(min = 1, max = 20) String number,
    @Nullable ProvisionRole role,
    @NotNull @Pattern(regexp = "[a-z][a-z '-]{0,59}", message = "{pattern.verb}") String verb,
    @Nullable @Size(max = 100) String verbAsPublished,
    @NotBlank @Size(max = 20_000) String text,
    @NotNull @Size(max = 50) List<@Valid EffectRequest> effects,
    @Nullable @Size(max = 100)
        List<@Pattern(regexp = CodePatterns.SLUG, message = CodePatterns.SLUG_FORM) String>
            serviceAreas,
    @Nullable @Size(max = 20) List<@Size(min = 1, max = 60) String> safeguards,
    @Nullable @JsonAlias("note") @Size(max = 4000) String reading) {

  /** Faults of each, and of all together. */
  static void check(List<ProvisionRequest> provisions, Violations violations) {
    for (int i = 0; i < provisions.size(); i++) {
      provisions.get(i).check("/provisions/" + i, violations);
    }
    var effects = provisions.stream().flatMap(p -> p.effects().stream()).toList();
    atMost(
        effects.size(),
        EntryLimits.EFFECTS,
        Text.of("effects-together").with("most", EntryLimits.EFFECTS),
        violations);
    long invites = effects.stream().filter(e -> e.type() == EffectType.INVITES).count();
    atMost(
        invites,
        EntryLimits.INVITES,
        Text.of("invitations-together").with("most", EntryLimits.INVITES),
        violations);
  }

  private static void atMost(long number, int most, Text refusal, Violations violations) {
    if (number > most) {
      violations.add("/provisions", refusal);
    }
  }

  private void check(String pointer, Violations violations) {
    for (int i = 0; i < effects.size(); i++) {
      effects.get(i).check(String.format(Locale.ROOT, "%s/effects/%d", pointer, i), violations);
    }
  }

  Provision toProvision(String instrument) {
    return new Provision(
        number,
        role == null ? ProvisionRole.OPERATIVE : role,
        verb,
        verbAsPublished,
        text,
        effects.stream().map(effect -> effect.toEffect(instrument)).toList(),
        Objects.requireNonNullElse(serviceAreas, List.of()),
        Objects.requireNonNullElse(safeguards, List.of()),
        reading);
  }
}

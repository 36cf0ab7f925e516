package org.cmsfamily.reporting.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invitation as the registry publishes it, as far as a report shows it. */
public record InvitationFacts(
    String id,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable String family,
    String decision,
    @Nullable String provision,
    @Nullable String instrument,
    @Nullable Addressee addressee,
    @Nullable List<String> requests,
    String state,
    @Nullable String answeredBy) {

  /** Whether it addresses a body, an instrument or an office, and not someone outside. */
  @JsonIgnore
  public boolean isOfSomeoneHere() {
    return addressee != null && (addressee.code() != null || addressee.holder() != null);
  }

  /** Whom it addresses: a body or instrument by its code, an office by role and holder. */
  public record Addressee(
      @Nullable String kind,
      @Nullable String code,
      @Nullable String role,
      @Nullable String holder) {

    /** In short, such as {@code AEWA-MOP} or {@code chair of CMS-STC}. */
    public String label() {
      if (code != null) {
        return code;
      }
      return role == null ? "" : role + " – " + holder;
    }
  }
}

package org.cmsfamily.registry.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.registry.request.CodePatterns;
import org.jspecify.annotations.Nullable;

/**
 * A person as whoever may appoint registers it.
 *
 * @param family the family it is entered for; that of the actor's own holder unless given
 */
public record PersonRequest(
    @Nullable @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String family,
    @NotNull PersonKind kind,
    @Nullable @Size(max = 200) String name,
    @NotBlank @Size(max = 200) String office,
    @NotNull @Valid Login login,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  /** What a token of this person says: its issuer and subject. */
  public record Login(
      @NotBlank @Size(max = 500) String issuer, @NotBlank @Size(max = 255) String subject) {}

  Person toPerson(String id, String family, LoginCode code) {
    return new Person(id, family, kind, name, office, List.of(code.login()), List.of(), code, 1);
  }
}

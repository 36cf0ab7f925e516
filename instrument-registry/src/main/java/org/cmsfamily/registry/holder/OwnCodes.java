package org.cmsfamily.registry.holder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.jspecify.annotations.Nullable;

/**
 * Whose a code, key or symbol is: it begins with the code of its instrument, and of two that it
 * begins with the longer one has it. An instrument is known with or without the word for its kind:
 * {@code IOSEA-MOS} is of {@code MOU-IOSEA}. Source: domain, Family; StC44 decision, P1.
 */
@ApplicationScoped
public class OwnCodes {

  private static final Pattern SEPARATORS = Pattern.compile("[-._]+");

  /** The same in {@code holder.known_as}. */
  private static final Pattern KINDS = Pattern.compile("\\b(MOU|INI)-");

  /** Before the code of what is only shown stands the word for that. */
  private static final Pattern SHOWN = Pattern.compile("\\bDEMO-");

  private final Holders holders;

  OwnCodes(Holders holders) {
    this.holders = holders;
  }

  /**
   * The code of a new thing must be its instrument's own.
   *
   * @param shown whether the thing is a demonstration
   */
  public void mustBeOf(
      String instrument, String code, boolean shown, String pointer, Violations violations) {
    if (ownerOf(code, shown).filter(owner -> owner.code().equals(instrument)).isEmpty()) {
      violations.add("own-code", pointer, Text.of("own-code").with("code", instrument));
    }
  }

  /**
   * The same of the only code of a request.
   *
   * @throws Problem 422 if it is another's
   */
  public void mustBeOf(String instrument, String code, boolean shown) {
    var violations = new Violations();
    mustBeOf(instrument, code, shown, "/code", violations);
    violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("code-of-another"));
  }

  /** What a thing of a family names is not of another family: that is not known in it. */
  public void mustBeIn(
      String family, @Nullable String reference, String pointer, Violations violations) {
    if (reference != null
        && ownerOf(reference, true).filter(owner -> !owner.family().equals(family)).isPresent()) {
      violations.add(
          "known-reference",
          pointer,
          Text.of("not-known-in").with("reference", reference).with("family", family));
    }
  }

  /**
   * The same of the only reference of a request.
   *
   * @throws Problem 422 if it is of another family
   */
  public void mustBeIn(String family, @Nullable String reference, String pointer) {
    var violations = new Violations();
    mustBeIn(family, reference, pointer, violations);
    violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("names-unknown"));
  }

  /** The instrument that the code belongs to, of whichever family; empty if none. */
  public Optional<Holder> ownerOf(String code) {
    return ownerOf(code, true);
  }

  private Optional<Holder> ownerOf(String code, boolean shown) {
    var plain = SEPARATORS.matcher(code).replaceAll("-");
    var unmarked = shown ? SHOWN.matcher(plain).replaceFirst("") : plain;
    return holders.knownAs(beginnings(KINDS.matcher(unmarked).replaceAll("")));
  }

  /** All that it begins with, itself left out. */
  private static List<String> beginnings(String name) {
    return IntStream.range(1, name.length())
        .filter(end -> name.charAt(end) == '-')
        .mapToObj(end -> name.substring(0, end))
        .toList();
  }
}

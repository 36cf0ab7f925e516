package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/** What the safeguards say of terms, and what these cost each instrument. */
public record Screening(
    String fingerprint,
    LocalDate screenedOn,
    boolean passed,
    List<Verdict> verdicts,
    Costs costPlan) {

  /** What the terms cost each instrument; there is a share at least. */
  public CostTable costs() {
    return CostTable.of(costPlan.shares(), verdicts);
  }

  /** How many safeguards are satisfied. */
  public long satisfied() {
    return verdicts.stream().filter(one -> one.verdict() == Finding.SATISFIED).count();
  }

  /** What one safeguard says. */
  public record Verdict(
      String safeguard,
      @Nullable Finding verdict,
      List<Ground> breaches,
      List<Ground> missing,
      @Nullable List<Ground> remarks) {

    /** Its name, if these pages have words for it. */
    public @Nullable SafeguardName name() {
      return SafeguardName.of(safeguard);
    }

    /** Whether it holds with a remark: on some point it was not checked, or it advises. */
    public boolean isRemarked() {
      return verdict == Finding.SATISFIED && !noted().isEmpty();
    }

    /** On which nothing hangs. */
    public List<Ground> noted() {
      return Optional.ofNullable(remarks).orElse(List.of());
    }
  }

  /** How a safeguard judges. */
  public enum Finding {
    @JsonProperty("satisfied")
    SATISFIED,
    @JsonProperty("breached")
    BREACHED,
    @JsonProperty("not-assessable")
    NOT_ASSESSABLE;

    /** How its badge looks. */
    public String tone() {
      return switch (this) {
        case SATISFIED -> "good";
        case BREACHED -> "late";
        case NOT_ASSESSABLE -> "soon";
      };
    }
  }

  /**
   * Why a verdict is what it is.
   *
   * @param pointer to the place of the terms that would have to change
   * @param paragraph of the decision that the rule rests on
   */
  public record Ground(
      String pointer,
      @Nullable String paragraph,
      @Nullable String houseRule,
      @Nullable String instrument,
      @Nullable Integer year,
      @Nullable Money amount,
      @Nullable String message) {
    private static final Pattern PROPOSAL =
        Pattern.compile("\\(\\p{L}+ ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\)");

    /** The message in pieces, so that a page can link the proposals that it names. */
    public List<Piece> pieces() {
      if (message == null) return List.of();
      var pieces = new ArrayList<Piece>();
      int from = 0;
      for (var found : PROPOSAL.matcher(message).results().toList()) {
        pieces.add(new Piece(message.substring(from, found.start()), found.group(1)));
        from = found.end();
      }
      pieces.add(new Piece(message.substring(from), null));
      return pieces;
    }
  }

  /**
   * A piece of a message.
   *
   * @param proposal the id of the proposal named after its text; null if none is
   */
  public record Piece(String text, @Nullable String proposal) {}

  /** What the terms cost; what is open cannot be computed yet. */
  public record Costs(List<Share> shares, List<String> open) {}

  /** One instrument's year. */
  public record Share(
      String instrument,
      int year,
      Money baseline,
      Money recurring,
      Money oneTime,
      Money voluntary,
      Money net) {}
}

package org.cmsfamily.workbench.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.call.Money;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of a service: who closed it, what it cost, and who owes whom.
 *
 * @param revision counts its closings; 0 while it was never closed
 * @param provisional whether it was computed without those in {@code notClosed}
 * @param settlement null while it cannot be computed
 */
public record Quarter(
    String service,
    String quarter,
    String state,
    Map<String, Participant> participants,
    int revision,
    boolean provisional,
    List<String> notClosed,
    String currency,
    Map<String, ShownFigures> costs,
    ShownFigures total,
    @Nullable Settlement settlement,
    List<Warning> warnings,
    List<Restatement> restatements,
    List<PossibleAct> acts) {
  private static final String CLOSE = "close-quarter";

  /**
   * How far a participant is with it.
   *
   * @param empty whether it closed with an empty ledger
   * @param entries how many entries it booked
   */
  public record Participant(
      String state,
      @Nullable LocalDate closedOn,
      @Nullable String by,
      @Nullable Boolean empty,
      int entries) {

    /** Whether it has closed. */
    public boolean isClosed() {
      return closedOn != null;
    }
  }

  /** The figures of one participant or of all; null where they cannot be computed yet. */
  public record ShownFigures(
      Money baseline,
      @Nullable Money actual,
      @Nullable Money oneTime,
      @Nullable Money voluntaryIncome,
      @Nullable Money savings,
      @Nullable Money inKind,
      @Nullable Money avoided,
      @Nullable Money needed) {}

  /** What each paid and bears, and the transfers that even it out. */
  public record Settlement(List<Line> lines, List<Transfer> transfers) {}

  /** What one paid and bears. */
  public record Line(String instrument, Money paid, Money borne, Money balance) {}

  /** What one owes another. */
  public record Transfer(String from, String to, Money amount) {}

  /** Something to look at before closing. */
  public record Warning(String rule, String instrument, Money amount, String message) {}

  /** That it was computed anew after its closing, and why. */
  public record Restatement(
      int revision, @Nullable String reason, LocalDate on, String by, List<String> lots) {}

  /** Whether anybody has booked or closed: until then no cost of it is known, not even zero. */
  public boolean isBooked() {
    return participants.values().stream().anyMatch(one -> one.entries() > 0 || one.isClosed());
  }

  /** Whether everybody has closed it. */
  public boolean isClosed() {
    return participants.values().stream().allMatch(Participant::isClosed);
  }

  /** Whether the visitor may close it now. */
  public boolean isClosable() {
    return PossibleAct.isAllowed(act(CLOSE));
  }

  /** Why the visitor cannot close it yet; nothing once it is closed. */
  public List<String> closedAgainst() {
    var closing = act(CLOSE);
    return isClosed() || closing == null || closing.allowed() ? List.of() : closing.why();
  }

  /** What may be done with it; null if its service knows no such act. */
  public @Nullable PossibleAct act(String name) {
    return PossibleAct.find(acts, name);
  }
}

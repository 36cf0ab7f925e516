package org.cmsfamily.workbench.reporting;

import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/**
 * The staff of a common service, and what staff days went to.
 *
 * @param staff null if it has none of its own
 */
public record ServiceStaff(String currency, @Nullable Staff staff, List<Redeployed> redeployed) {

  /** Its posts, and the part of each instrument. */
  public record Staff(
      List<Post> posts, Map<String, Share> instruments, String fte, @Nullable Money yearlyCost) {}

  /** One post. */
  public record Post(
      String title,
      String grade,
      String fte,
      @Nullable Money yearlyCost,
      Map<String, Share> shares) {}

  /** The part that an instrument has in it. */
  public record Share(@Nullable String percent, String fte, @Nullable Money yearlyCost) {}

  /** Days of staff that went to something else. */
  public record Redeployed(
      String quarter, String instrument, @Nullable String purpose, String days) {}

  /** The days of one quarter. */
  public List<Redeployed> redeployedIn(String quarter) {
    return redeployed.stream().filter(one -> one.quarter().equals(quarter)).toList();
  }
}

package org.cmsfamily.catalog.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.cmsfamily.catalog.terms.Code;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.problem.Pointer;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * To whose taking part an Executive Secretary agrees.
 *
 * @param participants all of them, those who stay as well, by code
 */
public record ParticipantsRequest(
    @NotNull @Size(min = 2, max = Terms.PARTICIPANTS) List<@NotNull @Code String> participants,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    var seen = new HashSet<String>();
    for (int index = 0; index < participants.size(); index++) {
      var code = participants.get(index);
      if (!seen.add(code)) {
        violations.add(
            Pointer.of("participants").at(index).text(), Text.of("code-twice").with("code", code));
      }
    }
  }
}

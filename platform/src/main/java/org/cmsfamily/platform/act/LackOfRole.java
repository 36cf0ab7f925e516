package org.cmsfamily.platform.act;

import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.wording.Text;

/** The reason that an act is not for the caller's offices, whatever the thing's state. */
final class LackOfRole {

  private static final String NONE = "act-needs-role";
  private static final String OF_ANOTHER = "act-other-holder";

  private LackOfRole() {}

  /** Of who holds none of the roles, or holds them for others only. */
  static Text in(Set<Capacity> held, Set<String> roles) {
    var own =
        held.stream().map(Capacity::role).filter(roles::contains).sorted().distinct().toList();
    return own.isEmpty() ? text(NONE, roles.stream().sorted().toList()) : text(OF_ANOTHER, own);
  }

  static boolean is(Text reason) {
    return NONE.equals(reason.code()) || OF_ANOTHER.equals(reason.code());
  }

  private static Text text(String code, List<String> roles) {
    return Text.of(code).with("roles", roles);
  }
}

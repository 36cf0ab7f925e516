package org.cmsfamily.workbench.visitor;

import org.jspecify.annotations.Nullable;

/**
 * A role held for somebody, as the registry writes it: {@code AEWA:executive-secretary}.
 *
 * @param text as the services write it
 * @param holder for whom, such as AEWA
 * @param role the role's code
 */
public record Capacity(String text, String holder, String role) {

  /** Reads one. */
  public static Capacity of(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new Capacity(text, text, "")
        : new Capacity(text, text.substring(0, colon), text.substring(colon + 1));
  }

  /** The role, if these pages have words for it. */
  public @Nullable Role knownRole() {
    return Role.of(role);
  }

  /** Whether it is held for the installation as a whole. */
  boolean isOfInstallation() {
    return holder.equals("INSTALLATION");
  }

  /** As a cookie can carry it. */
  String cookie() {
    return text.replace(':', '.');
  }
}

package org.cmsfamily.workbench.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The navigation as it is laid out for the visitor; templates call it {@code menu}. */
@RequestScoped
@Named("menu")
public class Menu {
  private final String path;
  private final Set<Role> roles;

  @Inject
  Menu(Visitor visitor) {
    this(
        visitor.path(),
        visitor.capacities().stream()
            .flatMap(capacity -> Stream.ofNullable(capacity.knownRole()))
            .collect(Collectors.toSet()));
  }

  Menu(String path, Set<Role> roles) {
    this.path = path;
    this.roles = roles;
  }

  /** What the visitor's offices work with, and where the visitor is. */
  public List<MenuEntry> main() {
    return MenuEntry.ALL.stream().filter(this::isMain).toList();
  }

  /** All the rest. */
  public List<MenuEntry> more() {
    return MenuEntry.ALL.stream().filter(entry -> !isMain(entry)).toList();
  }

  /** How an entry is marked: the page that is shown, one above it, or empty. */
  public String mark(MenuEntry entry) {
    if (path.equals(entry.page())) return "page";
    return entry.leadsTo(path) ? "true" : "";
  }

  private boolean isMain(MenuEntry entry) {
    return entry.serves(roles) || entry.leadsTo(path);
  }
}

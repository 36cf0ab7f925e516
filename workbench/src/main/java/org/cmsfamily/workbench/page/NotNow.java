package org.cmsfamily.workbench.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a page knows that cannot be done now. Each act says it in its place, and the page shows it
 * once, at its end; templates call it {@code notNow}.
 */
@RequestScoped
@Named("notNow")
public class NotNow {
  private final Set<Refused> acts = new LinkedHashSet<>();

  /** Keeps an act for the end of the page; nothing is shown in its place. */
  public String note(String title, List<String> why) {
    acts.add(new Refused(title, why));
    return "";
  }

  /** All that were said so far, each once. */
  public List<Refused> acts() {
    return List.copyOf(acts);
  }

  /** An act and every reason against it. */
  public record Refused(String title, List<String> why) {}
}

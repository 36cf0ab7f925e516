package org.cmsfamily.workbench.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.cmsfamily.workbench.reporting.EntryKind;
import org.cmsfamily.workbench.reporting.ExtractLayout;

/** What can be chosen in the form of a layout; templates call it {@code layouts}. */
@ApplicationScoped
@Named("layouts")
public class LayoutChoices {

  /** How a file names a kind of entry. */
  public String code(EntryKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public List<ExtractLayout.Separator> separators() {
    return List.of(ExtractLayout.Separator.values());
  }

  /** What may stand before the cents. */
  public List<Mark> decimals() {
    return List.of(Mark.POINT, Mark.COMMA);
  }

  /** What may stand between thousands. */
  public List<Mark> thousands() {
    return List.of(Mark.values());
  }

  public List<ExtractLayout.Minus> minuses() {
    return List.of(ExtractLayout.Minus.values());
  }

  public List<ExtractLayout.Sign> signs() {
    return List.of(ExtractLayout.Sign.values());
  }
}

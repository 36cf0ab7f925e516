package org.cmsfamily.workbench.choice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cmsfamily.workbench.call.ServiceDown;
import org.cmsfamily.workbench.call.SessionOver;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.Family;
import org.cmsfamily.workbench.registry.NoFamily;

/**
 * What a code stands for, in the visitor's language; the code itself while that is not known, or
 * for who is not signed in. Templates call it {@code called}.
 */
@RequestScoped
@Named("called")
public class Called {
  private final Choices choices;
  private final Families families;
  private final SpokenLanguage language;
  private final Map<String, Map<String, String>> names = new HashMap<>();

  Called(Choices choices, Families families, SpokenLanguage language) {
    this.choices = choices;
    this.families = families;
    this.language = language;
  }

  /** A common service. */
  public String service(String code) {
    return name("services", choices::services, code);
  }

  /** A body. */
  public String body(String code) {
    return name("bodies", choices::bodies, code);
  }

  /** A decision. */
  public String decision(String key) {
    return name("decisions", choices::decisions, key);
  }

  /** A meeting. */
  public String meeting(String code) {
    return name("meetings", choices::meetings, code);
  }

  /** An area of common services. */
  public String area(String code) {
    return areas().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(one -> one.names().in(language.get()).text())
        .orElse(code);
  }

  private List<Family.ServiceArea> areas() {
    try {
      return families.current().serviceAreas();
    } catch (NoFamily | ServiceDown | SessionOver unknown) {
      return List.of();
    }
  }

  /** A list may have many rows: the names are put together once for all of them. */
  private String name(String kind, Supplier<List<Choice>> known, String code) {
    return names.computeIfAbsent(kind, any -> byCode(known.get())).getOrDefault(code, code);
  }

  private static Map<String, String> byCode(List<Choice> known) {
    return known.stream().collect(Collectors.toMap(Choice::code, Choice::name, (one, same) -> one));
  }
}

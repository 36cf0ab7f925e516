package org.cmsfamily.workbench.choice;

/**
 * Something to choose.
 *
 * @param code as the services write it
 * @param name as people call it
 */
public record Choice(String code, String name) {

  /** Name and code, where the code is known to some. */
  public String nameAndCode() {
    return name.equals(code) ? name : name + " (" + code + ")";
  }
}

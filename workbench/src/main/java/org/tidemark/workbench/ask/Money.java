package org.tidemark.workbench.ask;

import java.util.List;

/**
 * What an organisation lives on.
 *
 * @param subject whom it is about
 * @param funders who pays
 * @param income what it earns money with
 * @param finances how its money stands
 * @param funds whom it pays
 */
public record Money(Subject subject, Theme funders, Theme income, Theme finances, Theme funds)
    implements Themed {
  @Override
  public List<Theme> themes() {
    boolean pays = !funds.isSilent() || !funds.before().isEmpty() || !funds.after().isEmpty();
    return pays ? List.of(funders, income, finances, funds) : List.of(funders, income, finances);
  }
}

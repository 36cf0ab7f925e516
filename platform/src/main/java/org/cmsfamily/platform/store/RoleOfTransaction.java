package org.cmsfamily.platform.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.customized.QuarkusConnectionProvider;
import io.quarkus.hibernate.orm.runtime.tenant.TenantConnectionResolver;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/**
 * Picks the datasource of a transaction: that of the role {@code app}, held by row-level security,
 * or that of {@code system} inside {@link AsSystem}. Each has a login of its own, so SQL cannot
 * change from one to the other.
 */
@PersistenceUnitExtension
@ApplicationScoped
class RoleOfTransaction implements TenantResolver, TenantConnectionResolver {
  private static final String APP = "app";
  private static final String SYSTEM = "system";

  private final AgroalDataSource app;
  private final AgroalDataSource system;

  RoleOfTransaction(AgroalDataSource app, @DataSource(SYSTEM) AgroalDataSource system) {
    this.app = app;
    this.system = system;
  }

  @Override
  public String getDefaultTenantId() {
    return APP;
  }

  @Override
  public String resolveTenantId() {
    return AsSystem.active() ? SYSTEM : APP;
  }

  @Override
  public ConnectionProvider resolve(String role) {
    return new QuarkusConnectionProvider(role.equals(SYSTEM) ? system : app);
  }
}

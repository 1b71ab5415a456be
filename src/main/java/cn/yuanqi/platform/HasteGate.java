package cn.yuanqi.platform;

import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.identity.SecurityIdentity;

/** Bounds how often one person imports and exports: told by the address, so that a door of tomorrow is in it. */
@Provider
@Priority(Priorities.AUTHORIZATION + 20)
class HasteGate implements ContainerRequestFilter {
    private static final Pattern EXPORT = Pattern.compile(".*(/export|-export|\\.pdf|\\.xlsx|\\.csv|/me/data)");
    private static final Pattern IMPORT = Pattern.compile(".*/imports");

    @Inject
    Haste haste;
    @Inject
    SecurityIdentity identity;

    @Override
    public void filter(ContainerRequestContext request) {
        if (identity.isAnonymous()) {
            return;
        }
        var path = request.getUriInfo().getPath();
        boolean changes = "POST".equals(request.getMethod());
        if (changes && IMPORT.matcher(path).matches()) {
            haste.imports(identity.getPrincipal().getName());
        } else if (!changes && EXPORT.matcher(path).matches()) {
            haste.exports(identity.getPrincipal().getName());
        }
    }
}

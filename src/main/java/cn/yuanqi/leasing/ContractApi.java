package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.smallrye.common.annotation.Blocking;

/** Leases as contracts to be signed. */
@Path("/api/v1/parks/{park}/leases")
@Produces(MediaType.WILDCARD)
@Blocking
class ContractApi {
    @Inject
    ContractPrint print;

    /**
     * The contract as PDF, in the asker's language or the one of {@code lang}: of the version in force, else of the first,
     * unless {@code version} names another. What is not approved is marked on every page.
     */
    @GET
    @Path("/{id}/contract.pdf")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response contract(@RestPath String id, @RestQuery Integer version) {
        return print.pdf(id, version);
    }
}

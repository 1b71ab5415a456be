package cn.yuanqi.environment.monitoring;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import cn.yuanqi.identity.Role;
import io.smallrye.common.annotation.Blocking;

/** The library of discharge standards. */
@Path("/api/v1/parks/{park}/environment/limit-library")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class LimitLibraryApi {
    /** @param version the newest of any row */
    record Library(int version, List<LibraryClass> classes) {
    }

    /** All classes of all standards; a row that is not confirmed was not read in the standard's own text. */
    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Library library() {
        return libraryNow();
    }

    static Library libraryNow() {
        var classes = LibraryClass.all();
        return new Library(classes.stream().mapToInt(LibraryClass::version).max().orElse(0), classes);
    }
}

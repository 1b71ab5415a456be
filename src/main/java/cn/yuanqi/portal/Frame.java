package cn.yuanqi.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.yuanqi.announcement.Announcements;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.notification.inbox.Inbox;
import cn.yuanqi.platform.CsrfToken;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.request.Requests;
import cn.yuanqi.tenancy.CurrentPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;

/** What the layout shows round every page: who asks, in which park, which rooms are open to them. */
@Named("frame")
@RequestScoped
class Frame {

    @Inject
    SecurityIdentity identity;

    @Inject
    Actor actor;

    @Inject
    Announcements announcements;

    @Inject
    CurrentPark current;

    @Inject
    Assets assets;

    @Inject
    Flash flash;

    @Inject
    CsrfToken csrf;

    @Inject
    RoutingContext request;

    @Inject
    Inbox inbox;

    private List<Park> parks;

    private List<Room> rooms;

    public String tag() {
        return Language.current().locale().toLanguageTag();
    }

    public String otherTag() {
        return (Language.current() == Language.ZH ? Language.EN : Language.ZH).locale().toLanguageTag();
    }

    public String assets() {
        return assets.own();
    }

    public String tabler() {
        return assets.tabler();
    }

    public String htmx() {
        return assets.htmx();
    }

    public String echarts() {
        return assets.echarts();
    }

    public String csrfField() {
        return csrf.getParameterName();
    }

    public String csrfHeader() {
        return csrf.getHeaderName();
    }

    public String csrfToken() {
        return csrf.getToken();
    }

    public String path() {
        return request.request().uri();
    }

    /** IANA name, for times that scripts write. */
    public String zone() {
        return Moments.zone().getId();
    }

    /** {@code null} when nobody is signed in; an account that is nobody to Yuanqi has its address for a name. */
    public Actor.Who person() {
        if (identity.isAnonymous())
            return null;
        return actor.isKnown() ? actor.person() : new Actor.Who(null, actor.email(), actor.email());
    }

    public boolean isPlatform() {
        return actor.isPlatform();
    }

    /** The sign in the round badge: a Chinese family name, or the first letter. */
    public String initial() {
        String name = person().name();
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    public String roleWords() {
        PortalWords words = Language.words(PortalWords.class);
        return actor.roles().stream().sorted().map(role -> words(words, role)).collect(Collectors.joining(" · "));
    }

    /** The park that the page belongs to; {@code null} outside any. */
    public Park park() {
        return parks().stream().filter(park -> current.isSet() && park.id.equals(current.id())).findFirst()
                .orElse(null);
    }

    public List<Park> otherParks() {
        return parks().stream().filter(park -> !current.isSet() || !park.id.equals(current.id())).toList();
    }

    /** The asker's parks, by code; none on an error page that is drawn where the database may not be asked. */
    List<Park> parks() {
        if (parks == null)
            parks = BlockingOperationControl.isBlockingAllowed()
                    ? QuarkusTransaction.requiringNew()
                            .call(() -> actor.parks().stream().map(Park::byCode).flatMap(Optional::stream)
                                    .filter(Park::isActive).toList())
                    : List.of();
        return parks;
    }

    public String searchPath() {
        return park() != null ? "/parks/" + current.id() + "/search" : null;
    }

    /** {@code null} outside any park, and where the database may not be asked. */
    public String inboxPath() {
        return park() != null ? "/parks/" + current.id() + "/inbox" : null;
    }

    public long unread() {
        return QuarkusTransaction.requiringNew().call(inbox::unread);
    }

    /** Where who works for the park or for a lender says that they are away; {@code null} for all others. */
    public String absences() {
        return park() != null && actor.roles().stream().anyMatch(role -> role.ofPark() || role.ofInstitution())
                ? "/parks/" + current.id() + "/absences"
                : null;
    }

    /** The guide of who asks, by what they are here or, outside any park, anywhere. */
    public String help() {
        if (park() == null && isPlatform())
            return "/help/platform";
        var roles = park() == null ? actor.rolesAnywhere() : actor.roles();
        return "/help/" + roles.stream().sorted().findFirst().map(Frame::guide).orElse("operator");
    }

    private static String guide(Role role) {
        return switch (role) {
            case OPERATOR -> "operator";
            case LEADER -> "leader";
            case OFFICER -> "officer";
            case OWNER, CLERK -> "startup";
            case REVIEWER, APPROVER -> "financier";
            case PLATFORM_ADMIN -> "platform";
        };
    }

    public List<Flash.Said> flashes() {
        return flash.read();
    }

    public List<Light> lights() {
        return Light.ALL;
    }

    /** The face of that status. @param all whether a script will switch between them, so that all must be there */
    public List<Light> faces(String status, boolean all) {
        return all ? Light.ALL : Light.ALL.stream().filter(face -> face.status().equals(status)).toList();
    }

    /** Asked for several times by the layout, found out once. */
    public List<Room> rooms() {
        if (park() == null)
            return List.of();
        if (rooms == null)
            rooms = Room.openTo(actor, "/parks/" + current.id(), request.normalizedPath(),
                    new Room.Waiting(() -> QuarkusTransaction.requiringNew().call(announcements::unread),
                            () -> QuarkusTransaction.requiringNew().call(this::waitingCases)));
        return rooms;
    }

    private long waitingCases() {
        return actor.enterpriseId() != null
                ? Requests.waitingFor(actor.enterpriseId())
                : Requests.waitingForStaff(actor.person().id());
    }

    /** The same under their heads. */
    public List<RoomGroup> groups() {
        return RoomGroup.of(rooms(), Language.words(PortalWords.class));
    }

    /** The tabs of an enterprise's file. @param here the slug of the page that is open, empty for the first */
    public List<FilePage.Tab> filePages(Object enterprise, String here) {
        return FilePage.openTo(actor, "/parks/" + current.id() + "/enterprises/" + enterprise, here);
    }

    private static String words(PortalWords words, Role role) {
        return switch (role) {
            case OPERATOR -> words.role_OPERATOR();
            case LEADER -> words.role_LEADER();
            case OFFICER -> words.role_OFFICER();
            case OWNER -> words.role_OWNER();
            case CLERK -> words.role_CLERK();
            case REVIEWER -> words.role_REVIEWER();
            case APPROVER -> words.role_APPROVER();
            case PLATFORM_ADMIN -> words.role_PLATFORM_ADMIN();
        };
    }
}

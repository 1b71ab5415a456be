package cn.yuanqi.request;

import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Once;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The form of an application: the questions of the item, and for an operator whose case it is. */
@Path("/parks/{park}/requests")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ApplyPages {
    private static final String ANSWERS = "answers.";
    private static final String KEY = "key";
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    CatalogueDesk catalogue;
    @Inject
    CaseOpening opening;
    @Inject
    Flash flash;
    @Inject
    Once once;
    @Inject
    ObjectMapper json;

    /** What is needed of an opened case, new or opened by the same form before. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Opened(UUID id, String number) {
    }

    @GET
    @Path("/new")
    @RolesAllowed({OPERATOR, OWNER})
    public TemplateInstance fresh(@RestQuery String item) {
        return form(catalogue.get(Objects.requireNonNullElse(item, "")), new MultivaluedHashMap<>(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OPERATOR, OWNER})
    public Response open(MultivaluedMap<String, String> sent) {
        var item = catalogue.get(Objects.requireNonNullElse(sent.getFirst("item"), ""));
        try {
            var input = input(sent);
            var answer = once.answer(sent.getFirst(KEY), input, () -> RestResponse.ok(opening.open(input)));
            var opened = json.convertValue(answer.getEntity(), Opened.class);
            flash.good(words().opened(opened.number()));
            return Response.seeOther(URI.create(root() + "/" + opened.id())).build();
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            if (Once.isUnderWay(refused)) {
                flash.good(words().openingUnderWay());
                return Response.seeOther(URI.create(root())).build();
            }
            return Response.status(422).entity(form(item, sent, errors(refused, sent))).build();
        }
    }

    /** A form that came back into the window after it opened a case opens another one only when it is sent once more. */
    private static List<FieldError> errors(Problem refused, MultivaluedMap<String, String> sent) {
        if (Once.isOfAnother(refused)) {
            sent.putSingle(KEY, Ids.next().toString());
            return List.of(new FieldError("form", words().openedBefore()));
        }
        return refused.errors().isEmpty()
                ? List.of(new FieldError("form", refused.getMessage()))
                : refused.errors();
    }

    private static CaseInput input(MultivaluedMap<String, String> sent) {
        var input = new CaseInput();
        input.item = sent.getFirst("item");
        var enterprise = sent.getFirst("enterpriseId");
        input.enterpriseId = enterprise == null || enterprise.isBlank() ? null : id(enterprise);
        Map<String, Object> answers = new HashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(ANSWERS)) {
                answers.put(name.substring(ANSWERS.length()), values.get(0));
            }
        });
        input.answers = answers;
        return input;
    }

    private static UUID id(String given) {
        return Ids.parse(given);
    }

    private TemplateInstance form(ItemView item, MultivaluedMap<String, String> typed, List<FieldError> errors) {
        var words = words();
        var fields = new ArrayList<FormField>();
        fields.add(FormField.of("hidden", "item", "", item.code(), false));
        var key = typed.getFirst(KEY);
        fields.add(FormField.of("hidden", KEY, "", key == null ? Ids.next().toString() : key, false));
        if (actor.enterpriseId() == null) {
            fields.add(enterprises(typed.getFirst("enterpriseId")));
        }
        item.questions().forEach(question -> fields.add(field(question, typed.getFirst(ANSWERS + question.code()))));
        return new RequestForm(words.applyFor(item.name()), words.applyHint(item.slaDays(), item.steps().size()),
                root(),
                root() + "/catalogue", words.catalogue(), words.apply(), false,
                List.of(new RequestForm.Section(null, null, fields)), errors).draw();
    }

    private FormField enterprises(String typed) {
        var options = new ArrayList<FormField.Option>();
        options.add(new FormField.Option("", words().choose(), false));
        QuarkusTransaction.requiringNew().run(() -> Enterprise.byName().forEach(one -> options
                .add(new FormField.Option(one.id.toString(), one.name, one.id.toString().equals(typed)))));
        return FormField.choice("select", "enterpriseId", words().enterprise(), options);
    }

    private static FormField field(ItemQuestion question, String typed) {
        var name = ANSWERS + question.code();
        var value = typed == null ? "" : typed;
        return switch (question.type()) {
            case TEXT -> FormField.of("text", name, question.called(), value, question.required());
            case NUMBER -> FormField.of("number", name, question.called(), value, question.required());
            case DATE -> FormField.of("date", name, question.called(), value, question.required());
            case CHOICE -> {
                var options = new ArrayList<FormField.Option>();
                options.add(new FormField.Option("", words().choose(), false));
                question.choices().forEach(choice -> options.add(new FormField.Option(choice.value(),
                        choice.called(), choice.value().equals(value))));
                yield FormField.choice("select", name, question.called(), options);
            }
        };
    }

    private String root() {
        return "/parks/" + park.id() + "/requests";
    }

    private static RequestPageWords words() {
        return Language.words(RequestPageWords.class);
    }
}

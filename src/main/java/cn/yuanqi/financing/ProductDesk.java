package cn.yuanqi.financing;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;

/** What the doors do with products. */
@RequestScoped
@Transactional
class ProductDesk {
    @Inject
    Actor actor;
    @Inject
    Signature signature;

    List<ProductView> all() {
        var sight = FinancingSight.of(actor);
        return ProductView.ofAll(Product.visible(sight), sight, signature.stamp().today());
    }

    ProductView get(String id) {
        return view(Product.visible(FinancingSight.of(actor), Ids.parse(id)).orElseThrow(Problem::notFound));
    }

    ProductView open(ProductFacts facts) {
        return view(Product.open(institution(), facts, signature.stamp()));
    }

    /** What the product says so far, to be changed. */
    ProductFacts facts(String id) {
        return own(id).facts();
    }

    ProductView edit(String id, String ifMatch, ProductFacts facts) {
        var product = own(id);
        Etag.check(ifMatch, product.version);
        product.edit(facts);
        return view(product);
    }

    ProductView withdraw(String id) {
        var product = own(id);
        product.withdraw(signature.stamp());
        return view(product);
    }

    private Product own(String id) {
        return Product.<Product>findByIdOptional(Ids.parse(id)).filter(FinancingSight.of(actor)::isOwn)
                .orElseThrow(Problem::notFound);
    }

    private UUID institution() {
        var institution = actor.institutionId();
        if (institution == null) {
            throw Problem.forbidden();
        }
        return institution;
    }

    private ProductView view(Product product) {
        return ProductView.of(product, FinancingSight.of(actor), signature.stamp().today());
    }
}

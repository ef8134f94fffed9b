"""Models of `client.regions.warehouses.sections.temperature_controlled_shelves`."""

from __future__ import annotations

from .._runtime import JsonDate, Model

__all__ = [
    "ComExampleLogisticsSchedulingContractsV2PlannedDelivery",
    "GetRegionsControlledShelvesResponseShelveTemperatureHistory",
    "GetRegionsRegionSectionTemperatureControlledShelvesResponse",
    "GetRegionsSectionTemperatureControlledShelvesResponseShelve",
    "GetShelvesResponseShelveTemperatureHistoryLowestMeasurement",
    "InternationalRefrigeratedTransportServiceAgreementDocument",
    "InternationalRefrigeratedTransportServiceAgreementDocumentAttachment",
    "InternationalServiceAgreementDocumentPartnerTermsAddress",
    "InternationalTransportServiceAgreementDocumentData",
    "InternationalTransportServiceAgreementDocumentDataPartner",
    "InternationalTransportServiceAgreementDocumentPartner",
    "InternationalTransportServiceAgreementDocumentPartnerAddress",
    "InternationalTransportServiceAgreementDocumentPartnerTerms",
]


class ComExampleLogisticsSchedulingContractsV2PlannedDelivery(Model):

    day: JsonDate | None = None


class InternationalRefrigeratedTransportServiceAgreementDocument(Model):

    partner: InternationalTransportServiceAgreementDocumentPartner | None = None

    data: InternationalTransportServiceAgreementDocumentData | None = None

    attachments: (
        list[InternationalRefrigeratedTransportServiceAgreementDocumentAttachment]
        | None
    ) = None


class InternationalTransportServiceAgreementDocumentPartner(Model):

    address: InternationalTransportServiceAgreementDocumentPartnerAddress | None = None

    terms: InternationalTransportServiceAgreementDocumentPartnerTerms | None = None


class InternationalTransportServiceAgreementDocumentPartnerAddress(Model):

    city: str | None = None


class InternationalTransportServiceAgreementDocumentPartnerTerms(Model):

    address: InternationalServiceAgreementDocumentPartnerTermsAddress | None = None


class InternationalServiceAgreementDocumentPartnerTermsAddress(Model):

    street: str | None = None


class InternationalTransportServiceAgreementDocumentData(Model):

    partner: InternationalTransportServiceAgreementDocumentDataPartner | None = None


class InternationalTransportServiceAgreementDocumentDataPartner(Model):

    number: int | None = None


class InternationalRefrigeratedTransportServiceAgreementDocumentAttachment(Model):

    file: str | None = None


class GetRegionsRegionSectionTemperatureControlledShelvesResponse(Model):

    shelves: (
        list[GetRegionsSectionTemperatureControlledShelvesResponseShelve] | None
    ) = None

    delivery: ComExampleLogisticsSchedulingContractsV2PlannedDelivery | None = None

    contract: InternationalRefrigeratedTransportServiceAgreementDocument | None = None


class GetRegionsSectionTemperatureControlledShelvesResponseShelve(Model):

    temperature_history: (
        GetRegionsControlledShelvesResponseShelveTemperatureHistory | None
    ) = None


class GetRegionsControlledShelvesResponseShelveTemperatureHistory(Model):

    lowest_measurement: (
        GetShelvesResponseShelveTemperatureHistoryLowestMeasurement | None
    ) = None


class GetShelvesResponseShelveTemperatureHistoryLowestMeasurement(Model):

    degrees: float | int | None = None

"""What the published definition of the LifeTime API v2 (Swagger 2.0) says of environments.

`GET /lifetimeapi/rest/v2/environments/` gives 200 with a list of `Environment`, 204 with nothing,
or 500 with an `Exception`.
"""

METHOD = "GET"
PATH = "/lifetimeapi/rest/v2/environments/"

#: The properties of `Environment`, none of which is required. The last one is not in the
#: definition, but in a newer example of the documentation.
ENVIRONMENT = {
    "Key": str,
    "Name": str,
    "OSVersion": str,
    "Order": int,
    "DetailsURL": str,
    "HostName": str,
    "UseHTTPS": bool,
    "EnvironmentType": str,
    "NumberOfFrontEnds": int,
    "ApplicationServerType": str,
    "ApplicationServer": str,
    "DatabaseProvider": str,
    "IsCloudEnvironment": bool,
    "IsOffline": bool,
}
TYPES = {"Development", "Test", "Production"}
_INT32 = range(-(2**31), 2**31)

Fields = dict[str, object]


def environment(name: str, host: str, order: int, kind: str, **others: object) -> Fields:
    """An environment with all its properties, as the documentation shows one."""
    return {
        "Key": f"849515f2-b4ff-4aca-a9d6-{order:012x}",
        "Name": name,
        "OSVersion": "11.18.1.0",
        "Order": order,
        "DetailsURL": "https://acme-lt.acme.test/lifetime/EnvironmentDetail.aspx",
        "HostName": host,
        "UseHTTPS": True,
        "EnvironmentType": kind,
        "NumberOfFrontEnds": 1,
        "ApplicationServerType": ".NET",
        "ApplicationServer": "IIS",
        "DatabaseProvider": "SQLServer",
        "IsCloudEnvironment": True,
        "IsOffline": False,
        **others,
    }


def check_environment(fields: Fields) -> None:
    """Hold what a test server sends to the definition."""
    for name, value in fields.items():
        assert type(value) is ENVIRONMENT[name], name
        if isinstance(value, int):
            assert value in _INT32, name
    assert fields.get("EnvironmentType", "Test") in TYPES


def check_exception(fields: Fields) -> None:
    assert fields.keys() == {"Errors", "StatusCode"}
    errors = fields["Errors"]
    assert isinstance(errors, list)
    assert all(isinstance(error, str) for error in errors)
    assert type(fields["StatusCode"]) is int

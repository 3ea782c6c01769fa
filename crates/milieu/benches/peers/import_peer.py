"""The imports of the benchmark, done the way a researcher does them today: pandas into SQLite.

    import_peer.py cordis PARTICIPATIONS ORGANISATIONS THEMES DATABASE
    import_peer.py workbook XLSX DATABASE

It reads, joins names to participant codes, splits the flat table into actors, projects,
participations and themes, writes them, and makes indexes on the keys. It does not check, report,
repair, look for duplicates or keep a history. Needs pandas, and openpyxl for the workbook.
"""

import sqlite3
import sys

import pandas as pd


def cordis(participations, organisations, themes, database):
    rows = pd.read_csv(participations, dtype={"rcn": str, "pic": str}, parse_dates=["start_date", "end_date"])
    names = pd.read_csv(organisations, dtype={"orgId": str, "postCode": str}, low_memory=False)
    names = names[names["name"].notna() & names["orgId"].notna()].drop_duplicates("orgId")
    columns = ["orgId", "name", "shortName", "city", "postCode", "street", "organizationUrl"]

    actors = rows[["pic", "type", "country"]].drop_duplicates("pic")
    actors = actors.merge(names[columns], left_on="pic", right_on="orgId", how="left").drop(columns="orgId")
    projects = rows[["rcn", "start_date", "end_date", "max_contribution", "total_cost"]].drop_duplicates("rcn")
    links = rows[["rcn", "pic", "role", "contribution"]].drop_duplicates()
    topics = pd.read_csv(themes, dtype=str)

    tables = {"actor": actors, "project": projects, "participation": links, "theme": topics}
    write(database, tables, {
        "actor": "UNIQUE:pic",
        "project": "UNIQUE:rcn",
        "participation": "rcn, pic",
        "theme": "rcn",
    })


def workbook(path, database):
    members = pd.read_excel(path, dtype={"Postcode": str, "NACE": str})

    def long(column, name):
        parts = members[["ID", column]].dropna()
        parts = parts.assign(**{column: parts[column].str.split(";")}).explode(column)
        return parts.assign(**{column: parts[column].str.strip()}).rename(columns={column: name})

    tables = {
        "actor": members.drop(columns=["Competences", "Member of"]),
        "competence": long("Competences", "competence"),
        "membership": long("Member of", "body"),
    }
    write(database, tables, {"actor": "UNIQUE:ID", "competence": "ID", "membership": "ID"})


def write(database, tables, indexes):
    with sqlite3.connect(database) as connection:
        for name, table in tables.items():
            table.to_sql(name, connection, index=False)
        for name, columns in indexes.items():
            kind, _, keys = columns.rpartition(":")
            connection.execute(f"CREATE {kind} INDEX {name}_key ON {name} ({keys})")
    print(", ".join(f"{name} {len(table)}" for name, table in tables.items()))


if __name__ == "__main__":
    job = {"cordis": cordis, "workbook": workbook}[sys.argv[1]]
    job(*sys.argv[2:])
